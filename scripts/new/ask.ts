/** Asks in a terminal for what a command line leaves open. */
import { createInterface } from 'node:readline/promises';

/** A question and where its answer goes. */
export interface Question {
	key: string;
	text: string;
}

/** The answers by key; a blank answer is left out. Only for a terminal with a person before it. */
export async function ask(questions: readonly Question[]): Promise<Record<string, string>> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answers: Record<string, string> = {};
	try {
		for (const { key, text } of questions) {
			const answer = (await terminal.question(`${text}：`)).trim();
			if (answer !== '') answers[key] = answer;
		}
	} finally {
		terminal.close();
	}
	return answers;
}
