import type { StarlightPlugin } from '@astrojs/starlight/types';

/**
 * Leaves Starlight no sidebar to work out: it copies all versions' entries for every page, so that a page
 * costs more the more there are. `src/sidebar-data.ts` gives each page its own. Stands behind starlight-versions,
 * which wants to find a group for each version.
 */
export const sidebars = (): StarlightPlugin => ({
	name: 'sidebars',
	hooks: {
		'config:setup': ({ config, updateConfig, addRouteMiddleware }) => {
			const groups = (config.sidebar ?? []).map((group) =>
				typeof group === 'object' && 'items' in group ? { ...group, items: [] } : group
			);
			updateConfig({ sidebar: groups });
			addRouteMiddleware({ entrypoint: './src/sidebar-data.ts', order: 'post' });
		},
	},
});
