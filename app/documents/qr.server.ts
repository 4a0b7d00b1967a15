import { toString as draw } from "qrcode";

/** A text as a QR code: an SVG image. */
export function qrSvg(text: string): Promise<string> {
  return draw(text, { type: "svg", errorCorrectionLevel: "M", margin: 2 });
}

/** The same as the address of an image that a page can show. */
export async function qrImage(text: string): Promise<string> {
  return `data:image/svg+xml;base64,${Buffer.from(await qrSvg(text)).toString("base64")}`;
}
