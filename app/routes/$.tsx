/** Every address that is no page. As a route, it is answered in the visitor's language. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NoPage() {
  return null;
}
