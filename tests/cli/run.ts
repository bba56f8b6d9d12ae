import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Exit code and outputs of a finished command. */
export interface Outcome {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs `scripts/<name>.ts` as npm would, in the project's folder. */
export function runScript(name: string, ...args: string[]): Outcome {
	const project = fileURLToPath(new URL('../../', import.meta.url));
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
		cwd: project,
		encoding: 'utf8',
	});
	return { code: status, stdout, stderr };
}
