/**
 * The Worker of Cloudflare, as a text: for what its way of serving files cannot do. It runs where there is no file,
 * and for `/downloads/`; all else is served without it. `base` is the path of the site, without a slash at its end.
 */
export const formatWorker = (base: string): string => `/* Written by the build. */
const base = ${JSON.stringify(base)};

export default {
	async fetch(request, env) {
		const url = new URL(request.url);
		const [, file] = /^(.+)\\.html$/.exec(url.pathname) ?? [];
		/* A file to keep has its whole name in its address; Cloudflare would lead to one without. */
		if (file?.startsWith(\`\${base}/downloads/\`)) {
			const found = await env.ASSETS.fetch(new Request(new URL(\`\${file}/\`, url), request));
			if (found.status !== 404) return found;
		}
		const other = await env.ASSETS.fetch(request);
		if (other.status !== 404) return other;
		/* With the headers of a page: what is missing today may be there tomorrow, and must not be kept for ever. */
		const page = await env.ASSETS.fetch(new URL(\`\${base}/404/\`, url));
		return new Response(page.body, { status: 404, headers: page.headers });
	},
};
`;
