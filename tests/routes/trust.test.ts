import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAuthority } from "~/http/secure/certificates.server";
import { setSecure } from "~/http/secure/state.server";
import { loader } from "~/routes/trust";
import { loader as certificate } from "~/routes/trust_.dan-van-kheo[.]crt";

let authority = "";
beforeAll(async () => {
  authority = (await makeAuthority("Dân vận khéo", [], Date.now())).certificate;
});
afterAll(() => setSecure(null));

const ask = (url: string) => loader({ request: new Request(url), params: {}, context: {} } as never);

test("without https the page says so, and there is no certificate", () => {
  setSecure(null);
  expect(ask("http://192.168.1.20:3000/trust")).toMatchObject({ origin: null, fingerprint: null });
  expect(() => certificate()).toThrow();
});

test("anybody may have the authority's certificate, without its key, and is led on to the same place", async () => {
  const names = { hosts: ["localhost"], addresses: ["192.168.1.20"] };
  setSecure({ port: 3443, plainPort: 3000, authority, names });
  expect(ask("http://192.168.1.20:3000/trust?next=/judge/final")).toMatchObject({
    origin: "https://192.168.1.20:3443",
    next: "/judge/final",
  });
  expect(ask("http://192.168.1.20:3000/trust?next=https://elsewhere.example/")).toMatchObject({ next: "/" });
  const answer = certificate();
  expect(answer.headers.get("Content-Type")).toBe("application/x-x509-ca-cert");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(new X509Certificate(bytes).raw).toEqual(bytes);
});
