import type { Crowd } from "./crowd";

type Size = Crowd["sizes"][number];
type Line = { of: (size: Size, who: "ours" | "plain") => number; name: string; color: string; target: number };

/** What is plotted, and what is asked of it. */
const lines: readonly Line[] = [
  { of: ({ holding }, who) => holding[who], name: "memory a viewer", color: "#7b3fa0", target: 3 },
  { of: (size, who) => size[who].p99, name: "p99, commit to viewer", color: "#b3541e", target: 1.25 },
  { of: (size, who) => size[who].processor, name: "CPU a delivery", color: "#1f5fa8", target: 1.15 },
  { of: ({ joining }, who) => joining[who], name: "joining a second", color: "#1e7d4f", target: 0.45 },
];
const [width, height] = [760, 420];
const [left, right, top, bottom] = [56, 200, 24, 48];
const ticks = [0.25, 0.5, 1, 2, 4, 8, 16];

/** The ratios to plain `ws` by the number of viewers, both axes logarithmic, as an SVG; dashed: what is asked. */
export function plot(sizes: readonly Size[]): string {
  const ratios = ({ of }: Line) => sizes.map((size) => of(size, "ours") / of(size, "plain"));
  const values = lines.flatMap((line) => [...ratios(line), line.target]);
  const shown = ticks.filter((tick, at) => {
    return (ticks[at + 1] ?? tick) > Math.min(...values) && (ticks[at - 1] ?? tick) < Math.max(...values);
  });
  const viewers = sizes.map((size) => size.viewers);
  const x = scale(viewers, left, width - right);
  const y = scale(shown, height - bottom, top);
  const grid = shown.map((tick) => {
    const at = y(tick).toFixed(1);
    return `<path d="M${left} ${at}H${width - right}" stroke="#d8d8d8"/>${text(left - 8, y(tick) + 4, `×${tick}`, "end")}`;
  });
  const below = viewers.map((count) => text(x(count), height - bottom + 20, String(count), "middle"));
  const drawn = lines.map((line) => {
    const points = ratios(line).map((ratio, at) => [x(viewers[at] ?? 1), y(ratio)] as const);
    const path = points.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join("L");
    const dots = points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5"/>`).join("");
    const target = `<path d="M${left} ${y(line.target).toFixed(1)}H${width - right}" stroke-dasharray="5 4" opacity=".6"/>`;
    return `<g stroke="${line.color}" fill="none" stroke-width="2">${target}<path d="M${path}"/><g fill="${line.color}">${dots}</g></g>`;
  });
  const named = lines.map(({ name, color, target }, at) => {
    const down = top + 14 + at * 40;
    const from = width - right + 24;
    return `<path d="M${from} ${down - 4}h18" stroke="${color}" stroke-width="3"/>${text(from + 26, down, name, "start")}${text(from + 26, down + 16, `asked: ×${target}`, "start", "#666")}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    "<title>What the live board costs, as ratios to plain ws</title>",
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...grid,
    ...below,
    text((left + width - right) / 2, height - 8, "viewers (ratio to plain ws; dashed: asked)", "middle", "#666"),
    ...drawn,
    ...named,
    "</svg>\n",
  ].join("\n");
}

function text(x: number, y: number, said: string, anchor: string, color = "#222"): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${color}">${said}</text>`;
}

/** A logarithmic scale from the least to the greatest of these. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, greatest] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  const span = greatest - least || 1;
  return (value) => from + ((Math.log(value) - least) / span) * (to - from);
}
