/** What goes over the wire is counted with its headers, up to a moment. */
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { serveCompressed } from '../../scripts/bench/brotli-server.ts';
import { meterWire } from '../../scripts/bench/wire-meter.ts';
import { contentFolder } from '../content-folder.ts';

/** Asks for an address on a connection of its own: bytes that came. */
const received = (address: string): Promise<number> =>
	new Promise((resolve, reject) => {
		get(address, { agent: false }, (response) => {
			const socket: Socket = response.socket;
			response.resume().on('end', () => resolve(socket.bytesRead));
		}).on('error', reject);
	});

test('counts answers with their headers, missing ones too, and forgets what it has told', async () => {
	const { server, address, close } = await serveCompressed(
		contentFolder({ 'a/index.html': '租房补贴'.repeat(500) }),
	);
	onTestFinished(close);
	const sentBefore = meterWire(server);
	const bytes = (await received(`${address}a/`)) + (await received(`${address}none`));
	expect(sentBefore(Date.now())).toEqual({ bytes, requests: 2 });
	expect(sentBefore(Date.now())).toEqual({ bytes: 0, requests: 0 });
});

test('leaves out what was asked for later, and tells answers on one connection apart', async () => {
	const { server, address, close } = await serveCompressed(
		contentFolder({ 'a.bin': 'a'.repeat(3000), 'b.bin': 'b'.repeat(5000) }),
	);
	onTestFinished(close);
	const alone = await received(`${address}a.bin`);
	const sentBefore = meterWire(server);
	await (await fetch(`${address}a.bin`)).text();
	const until = Date.now();
	await pause(5);
	await (await fetch(`${address}b.bin`)).text();
	const { bytes, requests } = sentBefore(until);
	expect(requests).toBe(1);
	expect(Math.abs(bytes - alone)).toBeLessThan(100);
});
