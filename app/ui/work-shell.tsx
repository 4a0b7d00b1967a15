import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";
import { Lotus } from "./lotus";
import { Nav, type NavItem, SubNav } from "./nav";
import { SampleMark } from "./sample-mark";

const widths = { narrow: "max-w-3xl", normal: "max-w-6xl", full: "max-w-none" };

/**
 * The frame of every page of work: a light top bar with the lotus, the contest, who is signed in, then the sections.
 * `fill` is for screens that use the window's whole height and scroll inside (the desk, a judge's sheet).
 */
export function WorkShell({
  title,
  sample = false,
  home = "/",
  nav,
  pages = [],
  live,
  who,
  language,
  notice,
  width = "normal",
  fill = false,
  flush = false,
  children,
}: {
  /** the contest's name; the program's own when there is none */
  title?: ReactNode;
  sample?: boolean;
  home?: string;
  nav?: readonly NavItem[];
  /** the pages of the section that is open, when there are several */
  pages?: readonly NavItem[];
  /** slot for `LiveDot` */
  live?: ReactNode;
  /** slot: who is signed in, and the way out */
  who?: ReactNode;
  /** slot for `LanguageSwitch` */
  language?: ReactNode;
  /** slot for what concerns everybody, above the page */
  notice?: ReactNode;
  width?: keyof typeof widths;
  fill?: boolean;
  /** no space around the page: it has bands of its own */
  flush?: boolean;
  children: ReactNode;
}) {
  const words = useWords(common);
  return (
    <div className={classNames("flex flex-col", fill ? "h-dvh" : "min-h-dvh")}>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-brand-fill px-4 py-2 text-on-fill focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {words.nav.skip}
      </a>
      <header data-screen className="border-line border-b bg-surface">
        <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
          <Link
            to={home}
            className="flex min-w-0 flex-1 basis-48 items-center gap-2.5 font-semibold text-ink no-underline"
          >
            <Lotus className="size-8 shrink-0 text-brand" />
            <span className="line-clamp-2 min-w-0">{title ?? words.product}</span>
            {sample && <SampleMark />}
          </Link>
          <div data-screen className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 text-sm sm:gap-x-4">
            {live}
            {who}
            {language}
          </div>
        </div>
        {nav && nav.length > 0 && <Nav label={words.nav.main} items={nav} className="px-2" />}
        {pages.length > 0 && <SubNav label={words.nav.pages} items={pages} className="px-4 pb-2" />}
      </header>
      {notice}
      <main
        id="main"
        tabIndex={-1}
        className={classNames(
          "w-full flex-1 outline-none",
          fill && "min-h-0",
          !fill && !flush && classNames("mx-auto px-4 pt-6 pb-20 sm:px-6 sm:pt-8 print:p-0", widths[width]),
        )}
      >
        {children}
      </main>
    </div>
  );
}
