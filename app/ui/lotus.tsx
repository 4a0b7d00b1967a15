/** The program's own sign. Decorative beside its name; with `title` it stands alone and is read out. */
export function Lotus({ className = "size-7", title }: { className?: string; title?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      className={className}
      fill="currentColor"
      role={title === undefined ? undefined : "img"}
      aria-label={title}
      aria-hidden={title === undefined ? true : undefined}
    >
      <g opacity="0.5">
        <path d="M1.6 14.6C8 14.2 13.4 18 15.6 24.6 9.2 27.2 3.2 22.6 1.6 14.6Z" />
        <path d="M30.4 14.6C24 14.2 18.6 18 16.4 24.6 22.8 27.2 28.8 22.6 30.4 14.6Z" />
      </g>
      <g opacity="0.75">
        <path d="M7.2 7.4C13 10.4 16 16.6 15.8 24 9.6 21.4 6.2 14.8 7.2 7.4Z" />
        <path d="M24.8 7.4C19 10.4 16 16.6 16.2 24 22.4 21.4 25.8 14.8 24.8 7.4Z" />
      </g>
      <path d="M16 3C20.4 8.4 20.6 17 16 24 11.4 17 11.6 8.4 16 3Z" />
      <path d="M8.4 28.4C12.8 26.8 19.2 26.8 23.6 28.4" fill="none" stroke="currentColor" strokeLinecap="round" />
    </svg>
  );
}
