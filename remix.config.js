/**
 * The options of Remix; `vite.config.ts` hands them to its plugin.
 * @type {Parameters<typeof import("@remix-run/dev").vitePlugin>[0]}
 */
export default {
  // Remix empties the folder before it builds; the bundled commands lie beside it.
  buildDirectory: "build/pages",
  ignoredRouteFiles: ["**/.*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    // Every page knows every route from the start: a tablet that has lost the network must still find its way.
    v3_lazyRouteDiscovery: false,
    // The file names in app/routes are the only list of routes there is.
    v3_routeConfig: false,
    // Without it the first page on a cold cache never becomes live in development.
    unstable_optimizeDeps: true,
  },
};
