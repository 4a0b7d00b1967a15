import "./hall-fonts.css";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/**
 * The frame of what the hall sees: red and gold, or, in a bright room, their light counterpart. The page inside is a
 * `main` of the window's height; nothing of the work's bars is on it.
 */
export function HallShell({
  light = false,
  className,
  children,
}: {
  light?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <main
      id="main"
      data-theme={light ? "hall-light" : "hall"}
      className={classNames("flex min-h-dvh flex-col bg-fixed font-sans text-ink", className)}
    >
      {children}
    </main>
  );
}
