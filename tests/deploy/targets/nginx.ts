import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, pointTo, startProgram, waitForAnswer } from './processes.ts';
import type { Place, Target } from './target.ts';

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

/** As the recipe has it: a server block that includes the configuration of the current release. */
const createConfig = ({ port, folder }: Place) => `
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr error;
events { }
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
	server {
		listen 127.0.0.1:${port};
		include ${folder}/current/nginx.conf;
	}
}
`;

export const nginx: Target = {
	name: 'nginx',
	sendsBuilt: true,
	install: async () => findProgram('/usr/sbin/nginx', ['-v'], packages).replace(/^.*nginx\//, ''),
	start: async (place) => {
		const { port, folder, release } = place;
		const [config, origin] = [join(folder, 'nginx.conf'), `http://127.0.0.1:${port}`];
		await pointTo(join(folder, 'current'), release);
		await writeFile(config, createConfig(place));
		const { process: master, stop } = startProgram('/usr/sbin/nginx', ['-c', config]);
		await waitForAnswer(origin);
		return {
			origin,
			switchTo: async (next) => {
				await pointTo(join(folder, 'current'), next);
				/* As `nginx -s reload` does. */
				master.kill('SIGHUP');
			},
			close: stop,
		};
	},
};
