import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** A link to a file that the server makes: the browser keeps it, and the page stays. */
export function FileLink({ href, icon: Icon, children }: { href: string; icon: LucideIcon; children: ReactNode }) {
  return (
    <a
      href={href}
      download
      className="inline-flex min-h-9 items-center gap-1.5 self-start font-semibold text-brand text-sm underline-offset-4 hover:underline"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {children}
    </a>
  );
}
