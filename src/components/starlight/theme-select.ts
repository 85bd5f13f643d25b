/**
 * The theme menus. What Starlight puts before the first paint has chosen the theme already; this shows the
 * choice in the menus and follows a new one. Starlight's own menu stops the page at each of its scripts until
 * the style has come.
 */
const key = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** `light`, `dark` or `auto`; storage that is blocked, or holds something else, counts as empty. */
function readTheme(): string {
	try {
		const stored = localStorage.getItem(key);
		return stored === 'light' || stored === 'dark' ? stored : 'auto';
	} catch {
		return 'auto';
	}
}

function show(theme: string) {
	StarlightThemeProvider.updatePickers(theme);
	document.documentElement.dataset['theme'] =
		theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme;
}

function choose({ currentTarget }: Event) {
	const theme = currentTarget instanceof HTMLSelectElement ? currentTarget.value : 'auto';
	show(theme);
	try {
		localStorage.setItem(key, theme === 'auto' ? '' : theme);
	} catch {
		/* It holds for this page alone. */
	}
}

const menus = document.querySelectorAll('starlight-theme-select select');
for (const menu of menus) menu.addEventListener('change', choose);
if (menus.length > 0) {
	if (readTheme() !== 'auto') show(readTheme());
	light.addEventListener('change', () => {
		if (readTheme() === 'auto') show('auto');
	});
}
