/** The menus of versions: each leads to the same page of the version that is chosen. */
for (const menu of document.querySelectorAll<HTMLElement>('version-menu')) {
	const select = menu.querySelector('select');
	const { language = '/', page = '', current = '' } = menu.dataset;
	select?.addEventListener('change', () => {
		location.pathname = `${language}${select.value === current ? '' : `${select.value}/`}${page}`;
	});
	/* A page that comes back from the browser's memory still shows what was chosen when it was left. */
	addEventListener('pageshow', ({ persisted }) => {
		const own = select?.querySelector<HTMLOptionElement>('[selected]');
		if (persisted && select && own) select.value = own.value;
	});
}
