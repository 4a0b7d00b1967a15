import { type DragEvent, useState } from "react";

/**
 * Rows that are dragged by a handle, so that text in their fields can still be selected with the mouse. The row goes where
 * it is held, at once.
 */
export function useDrag(move: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  return {
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
        const row = event.currentTarget.closest("tr");
        if (row) event.dataTransfer.setDragImage(row, 0, 0);
        setDragged(id);
      },
      onDragEnd: () => setDragged(null),
    }),
    row: (id: string, at: number) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== id) move(dragged, at);
      },
      onDrop: (event: DragEvent) => event.preventDefault(),
      className: dragged === id ? "bg-gold-soft" : undefined,
    }),
  };
}
