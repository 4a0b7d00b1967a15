import { certificateOf, secureNow } from "~/http/secure/state.server";

/** The certificate of the server's own authority, as devices install it: the public half, for everybody. */
export function loader() {
  const secure = secureNow();
  if (!secure) throw new Response(null, { status: 404 });
  const headers = { "Content-Type": "application/x-x509-ca-cert", "Cache-Control": "no-store" };
  return new Response(new Uint8Array(certificateOf(secure).der), { headers });
}
