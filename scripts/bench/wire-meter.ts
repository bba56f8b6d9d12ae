/** Counts what a server puts on the wire, headers included. */
import type { Server } from 'node:http';

/** What was sent since the meter was read last. */
interface Sent {
	/** Bytes of all answers, headers and bodies as they were sent. */
	bytes: number;
	requests: number;
}

/**
 * Watches a server. Each call forgets what it counted and gives the answers to requests that came
 * before `until`, ms since 1970; of one that is still being sent the part sent so far.
 */
export function meterWire(server: Server): (until: number) => Sent {
	let answers: { at: number; bytes: () => number }[] = [];
	server.on('request', ({ socket }, response) => {
		const before = socket.bytesWritten;
		let total: number | undefined;
		const sent = (): number => socket.bytesWritten - before;
		// The next answer on the same connection is not this one's.
		response.on('close', () => {
			total = sent();
		});
		answers.push({ at: Date.now(), bytes: () => total ?? sent() });
	});
	return (until) => {
		const counted = answers.filter(({ at }) => at <= until);
		answers = [];
		return {
			bytes: counted.reduce((sum, { bytes }) => sum + bytes(), 0),
			requests: counted.length,
		};
	};
}
