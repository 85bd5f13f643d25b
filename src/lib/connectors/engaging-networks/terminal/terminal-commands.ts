import { dataCentres, type DataCentreId } from '../data-centres.ts';
import { authenticatePath } from '../probe/requests.ts';

/** One line for each kind of terminal. */
export interface TerminalCommands {
	/** Windows PowerShell 5.1 and PowerShell 7, on Windows. */
	readonly powershell: string;
	/** The Command Prompt of Windows. */
	readonly cmd: string;
	/** sh, bash and zsh, on macOS and Linux. */
	readonly unix: string;
}

/**
 * The arguments of curl, in the quotes of a shell. What comes back is shown whole: status line,
 * headers and body. A redirect is never followed, whatever a `.curlrc` says: it would take the key
 * to another host.
 */
const curl = (quote: '"' | "'", data: string, centre: DataCentreId) =>
	`--silent --show-error --include --no-location --max-time 20 --header ${quote}Content-Type: application/json${quote} ${data} https://${dataCentres[centre].host}${authenticatePath}`;

/** Echo comes back at every end, Ctrl+C included; without a terminal `stty` has nothing to do. */
const unix = (centre: DataCentreId) =>
	`sh -c 'trap "stty echo 2>/dev/null" EXIT; trap "exit 130" INT TERM; unset key; stty -echo 2>/dev/null; printf "API key (stays hidden): " >&2; IFS= read -r key; stty echo 2>/dev/null; echo >&2; printf %s "$key" | tr -d "[:space:]" | curl ${curl('"', '--data-binary @-', centre)}; echo'`;

/**
 * PowerShell adds a line end to what it pipes, and `--data` takes line ends off. Windows
 * PowerShell puts a byte order mark in front where its encoding has one, so both encodings are
 * set to one that has none, and the console's is set back. The key is in no variable.
 */
const powershell = (centre: DataCentreId) =>
	`& {$e = [Console]::InputEncoding; $OutputEncoding = [Console]::InputEncoding = [Text.UTF8Encoding]::new(); [pscredential]::new('k', (Read-Host 'API key (stays hidden)' -AsSecureString)).GetNetworkCredential().Password.Trim() | curl.exe ${curl("'", "--data '@-'", centre)}; [Console]::InputEncoding = $e}`;

/**
 * The same in every language, prompts too: some consoles lose what is no plain letter.
 *
 * Commands that ask a data centre about an API key from the reader's own terminal: they ask for
 * the key at a prompt that does not show it, so that it is in no command line, process list or
 * history, and send it as the browser would, raw. Blanks around the key are taken off.
 *
 * The tests run the Unix command as it is. The Windows ones could not be run where this was
 * written: they rest on the documentation of PowerShell and curl. That of the Command Prompt hands
 * the PowerShell one over, which therefore holds no double quote and no per cent sign.
 */
export const createCommands = (centre: DataCentreId): TerminalCommands => ({
	powershell: powershell(centre),
	cmd: `powershell -NoProfile -Command "${powershell(centre)}"`,
	unix: unix(centre),
});
