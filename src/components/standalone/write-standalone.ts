import { escapeHtml } from '../../lib/report/escape-html.ts';

/** A part of the file: HTML that was made from the project's own Markdown. */
export interface StandaloneProblem {
	readonly code: string;
	readonly title: string;
	readonly html: string;
}

export interface StandaloneContent {
	readonly version: string;
	/** The public address of the site, without a slash at its end; nothing when it is not known. */
	readonly site: string;
	readonly script: string;
	readonly style: string;
	readonly policy: string;
	readonly guide: { readonly title: string; readonly html: string };
	readonly problems: readonly StandaloneProblem[];
}

/** The checker as one file: a document that loads nothing. The same content gives the same bytes. */
export const writeStandalone = (content: StandaloneContent): string =>
	[
		'<!doctype html>',
		'<html lang="en">',
		/* A browser looks for the encoding in the first 1,024 bytes only, and the policy is longer. */
		`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${content.policy}">`,
		'<meta name="viewport" content="width=device-width">',
		'<meta name="referrer" content="no-referrer">',
		'<meta name="robots" content="noindex">',
		`<title>Engaging Networks check, version ${content.version} · Omatic Connection Guides</title>`,
		`<style>${content.style}</style>`,
		'</head>',
		'<body>',
		writeHead(content),
		'<main>',
		writeCheck(content),
		`<section id="guide">\n<h2>${escapeHtml(content.guide.title)}</h2>\n${content.guide.html}\n</section>`,
		result,
		writeProblems(content.problems),
		writeAbout(content),
		'</main>',
		`<script>${content.script}</script>`,
		'</body>',
		'</html>',
		'',
	].join('\n');

const writeHead = ({ version }: StandaloneContent) => `<header>
<h1>Engaging Networks: check and instructions</h1>
<p>Omatic Connection Guides, version ${version}. All of it is in this one file. It works from your disk, also without a network.</p>
<nav aria-label="In this file">
<ul>
<li><a href="#check">Check my setup</a></li>
<li><a href="#guide">Instructions</a></li>
<li><a href="#result">Read a result</a></li>
<li><a href="#problems">Problems</a></li>
<li><a href="#about">About this file</a></li>
</ul>
</nav>
</header>`;

const writeCheck = ({ version, site }: StandaloneContent) => `<section id="check">
<h2>Check my setup</h2>
<p>Put in what you have; any field may stay empty. The check of the values needs no network. On your click, and only then, your browser asks Engaging Networks about the API key: for that it needs one.</p>
<div class="box">
<p>What you put in below stays in your browser. It goes nowhere, unless you click to ask Engaging Networks.</p>
<button type="button" aria-expanded="false" class="with-script" data-open="Open the check" data-close="Close the box and forget the values" data-title="Sealed box for your whole setup" data-version="${version}" data-site="${escapeHtml(site)}">Open the check</button>
<p class="without-script"><b>The check needs JavaScript, and this file must be opened from your own disk.</b> The instructions below work without it.</p>
<div data-place></div>
</div>
</section>`;

const result = `<section id="result">
<h2>Read a result</h2>
<div class="with-script">
<label for="pasted-result">Paste the link, or the whole text, that “Copy result for support” made</label>
<textarea id="pasted-result" rows="4" autocomplete="off" spellcheck="false"></textarea>
<div id="capsule" role="status" hidden></div>
</div>
<p class="without-script">To read a result, this file needs JavaScript.</p>
</section>`;

const writeProblems = (problems: readonly StandaloneProblem[]) => `<section id="problems">
<h2>Problems</h2>
<p>Everything that the check can name, by its code.</p>
${problems
	.map(
		({ code, title, html }) =>
			`<details id="${code}"><summary>${code} · ${escapeHtml(title)}</summary>\n${html}\n</details>`
	)
	.join('\n')}
</section>`;

const writeAbout = ({ version, site }: StandaloneContent) => `<section id="about">
<h2>About this file</h2>
<p>It is <code>engaging-networks-check-${version}.html</code>, built from the same parts as the site: the sealed box is the same, byte for byte. The first line of its head has a policy that your browser enforces: only the scripts and styles of this file run, and requests go only to Engaging Networks’ three data centres.</p>
<p><b>A file on a disk is less protected than the site.</b> The site’s host adds headers to a page, and a file has none. If hostile code ever got into this file, it could still make your browser look up the name of a server or open a connection to it. A name has room for a key. So compare this file with the published checksum, as below, before you put a key in. The extensions of your browser may read what you type, as everywhere.</p>
<p>Nothing in this file tells you that it is the true one. Compare its SHA-256 with the sum that is published, and get that sum by another way than the file.</p>
<pre>Windows, PowerShell:      Get-FileHash engaging-networks-check-${version}.html
Windows, Command Prompt:  certutil -hashfile engaging-networks-check-${version}.html SHA256
macOS, Linux:             shasum -a 256 engaging-networks-check-${version}.html</pre>
${site === '' ? '' : `<p>The site it comes from: <a href="${escapeHtml(site)}/" rel="noreferrer">${escapeHtml(site)} (on the web)</a>. Its list of sums: <a href="${escapeHtml(site)}/SHA256SUMS" rel="noreferrer">SHA256SUMS (on the web)</a>.</p>\n`}</section>`;
