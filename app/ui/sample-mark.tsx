import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { Badge } from "./badge";

/** "dữ liệu mẫu": stands wherever invented data shows. */
export function SampleMark({ className }: { className?: string }) {
  const words = useWords(common);
  return (
    <Badge tone="gold" title={words.sampleWhy} className={className}>
      {words.sample}
    </Badge>
  );
}
