/** Puts a server on a free port of 127.0.0.1. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers on this machine alone. */
export interface LocalServer {
	server: Server;
	/** Ends in `/`. */
	address: string;
	/** Ends the server and every connection to it. */
	close: () => Promise<void>;
}

/** Starts a server on a free port. */
export async function openLocally(server: Server): Promise<LocalServer> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		server,
		address: `http://127.0.0.1:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
