import { useFetcher } from "@remix-run/react";
import { Check, ImageUp } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { peoplePage } from "~/text/words/organize/people";
import { reasonIn } from "~/text/words/reasons";
import { Avatar } from "~/ui/avatar";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { useHydrated } from "~/ui/hydrated";
import { shrink } from "./shrink";

export type PhotoAnswer = { ok?: boolean; refusal?: Refusal | null; unreachable?: true };

/**
 * A contestant's picture: chosen, made small here, looked at, then sent. Without scripts the file goes as it is. `told` is
 * the answer to a form that was sent without them.
 */
export function PhotoForm({
  action,
  name,
  src,
  told,
}: {
  action: string;
  name: string;
  src: string | null;
  told?: PhotoAnswer;
}) {
  const words = useWords(peoplePage).photo;
  const { form } = useWords(common);
  const language = useLanguage();
  const fetcher = useFetcher<PhotoAnswer>();
  const hydrated = useHydrated();
  const [picked, setPicked] = useState<{ blob: Blob; address: string } | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const busy = fetcher.state !== "idle";
  const answer = fetcher.data ?? told;
  const done = !busy && fetcher.data?.ok === true;

  const put = useRef<string | null>(null);
  const show = (blob: Blob | null) => {
    if (put.current !== null) URL.revokeObjectURL(put.current);
    put.current = blob && URL.createObjectURL(blob);
    setPicked(blob && put.current !== null ? { blob, address: put.current } : null);
  };
  useEffect(() => {
    if (!done) return;
    if (put.current !== null) URL.revokeObjectURL(put.current);
    put.current = null;
    setPicked(null);
  }, [done]);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const blob = await shrink(file);
    setUnreadable(blob === null);
    show(blob);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!picked) return;
    const body = new FormData();
    body.set("photo", picked.blob, "photo.jpg");
    fetcher.submit(body, { method: "post", action, encType: "multipart/form-data" });
  };

  return (
    <div className="flex flex-wrap items-start gap-5">
      <Avatar name={name} src={picked?.address ?? src} size="large" />
      <div className="flex min-w-0 flex-1 basis-60 flex-col gap-3">
        <p className="text-quiet text-sm">{picked ? words.preview : words.hint}</p>
        <form
          method="post"
          action={action}
          encType="multipart/form-data"
          onSubmit={send}
          className="flex flex-wrap gap-3"
        >
          <label className="relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-edge bg-surface px-4 py-2 font-semibold focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 hover:bg-sunken">
            <ImageUp aria-hidden className="size-5" />
            <span aria-hidden={hydrated || undefined}>{picked || src ? words.other : words.choose}</span>
            <input
              type="file"
              name="photo"
              aria-label={words.file}
              accept="image/jpeg,image/png,image/webp"
              onChange={(event) => {
                void choose(event.target.files?.[0]);
                event.target.value = "";
              }}
              className={hydrated ? "absolute inset-0 cursor-pointer opacity-0" : "max-w-56 font-normal text-sm"}
            />
          </label>
          {(picked || !hydrated) && (
            <Button type="submit" kind="primary" disabled={busy}>
              {busy ? form.working : words.save}
            </Button>
          )}
        </form>
        {src !== null && !picked && (
          <div>
            <ConfirmForm
              label={words.remove}
              title={words.removeTitle(name)}
              confirm={words.remove}
              action={action}
              method="delete"
              reason="none"
              size="small"
            >
              <p>{words.removeText}</p>
            </ConfirmForm>
          </div>
        )}
        {unreadable && <Banner tone="danger">{words.unreadable}</Banner>}
        {answer?.refusal && !busy && <Banner tone="danger">{reasonIn(answer.refusal, language)}</Banner>}
        {answer?.unreachable && !busy && <Banner tone="danger">{form.unreachable}</Banner>}
        <p role="status" className="text-ok text-sm">
          {done && !picked && (
            <span className="inline-flex items-center gap-1.5 font-medium">
              <Check aria-hidden className="size-4" /> {words.saved}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
