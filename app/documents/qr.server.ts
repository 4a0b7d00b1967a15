import { toString as draw } from "qrcode";

/** A text as a QR code, as the address of an SVG image that a page can show. */
export async function qrImage(text: string): Promise<string> {
  const svg = await draw(text, { type: "svg", errorCorrectionLevel: "M", margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
