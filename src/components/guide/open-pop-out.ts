/** A part of Document Picture-in-Picture, which TypeScript does not know yet. */
interface SmallWindows {
	readonly requestWindow: (size: { width: number; height: number }) => Promise<Window>;
}

declare global {
	interface Window {
		readonly documentPictureInPicture?: SmallWindows;
	}
}

const size = { width: 420, height: 560 };

/**
 * Opens an empty small window: one that stays on top of all others where the browser has such
 * windows, else an ordinary one. It is of this page's origin, and under this page's policy. Nothing
 * comes back where the browser opens none. Only within a click.
 */
export async function openPopOut(): Promise<Window | undefined> {
	try {
		const opened = await window.documentPictureInPicture?.requestWindow(size);
		if (opened) return opened;
	} catch {
		/* Not allowed here; an ordinary window may be. */
	}
	const { width, height } = size;
	return window.open('', '', `popup,width=${width},height=${height}`) ?? undefined;
}

/** Makes a small window look as the page does, in its language and theme, also when that changes. */
export function stylePopOut({ document: other }: Window): () => void {
	const { documentElement: root } = document;
	for (const style of document.querySelectorAll('link[rel=stylesheet], style')) {
		other.head.append(other.importNode(style, true));
	}
	const follow = () => {
		const { lang, dir, dataset } = root;
		Object.assign(other.documentElement, { lang, dir });
		other.documentElement.dataset['theme'] = dataset['theme'] ?? 'light';
	};
	other.documentElement.dataset['scripts'] = '';
	follow();
	const watcher = new MutationObserver(follow);
	watcher.observe(root, { attributeFilter: ['data-theme', 'lang', 'dir'] });
	return () => watcher.disconnect();
}
