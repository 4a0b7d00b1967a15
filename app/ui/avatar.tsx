import { classNames } from "./class-names";

const sizes = { small: "size-9 text-sm", normal: "size-12 text-base", large: "size-40 text-5xl" };

/** Somebody's picture, or the first letter of their given name. It stands beside the name, so that it says nothing itself. */
export function Avatar({
  name,
  src,
  size = "small",
  className,
}: {
  name: string;
  /** null: there is no picture */
  src: string | null;
  size?: keyof typeof sizes;
  className?: string;
}) {
  const look = classNames("shrink-0 overflow-hidden rounded-full", sizes[size], className);
  if (src !== null)
    return <img src={src} alt="" loading="lazy" decoding="async" className={classNames(look, "object-cover")} />;
  const given = name.trim().split(/\s+/).at(-1) ?? "";
  return (
    <span aria-hidden className={classNames(look, "grid place-items-center bg-sunken font-semibold text-quiet")}>
      {[...given.normalize("NFC")][0]?.toUpperCase() ?? ""}
    </span>
  );
}

/** Where a picture of a contest's people is served, for who may see it. */
export function photoAddress(contest: string, photo: string | null): string | null {
  return photo === null ? null : `/organize/${contest}/photos/${photo}`;
}
