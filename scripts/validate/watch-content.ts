import { watch } from 'node:fs';

/** An editor writes a file in several steps; they count as one save. */
const QUIET_MS = 60;

/**
 * Checks at once, and again whenever something below `content` has changed. Ends with the process.
 * A fault of the check is told and does not end the watch.
 */
export async function watchContent(content: string, check: () => Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let isRunning = false;
	let isStale = false;
	const run = async (): Promise<void> => {
		if (isRunning) {
			isStale = true;
			return;
		}
		isRunning = true;
		do {
			isStale = false;
			await check().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
			process.stdout.write('正在等待下一次保存，按 Ctrl+C 结束。\n');
		} while (isStale);
		isRunning = false;
	};
	watch(content, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(run, QUIET_MS);
	});
	await run();
	await new Promise(() => undefined);
}
