/** A few worker threads that take tasks in turn. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CACHE } from '../cli/places.ts';
import type { Task, WorkerSetup } from './protocol.ts';

/** Heap limits of a worker, MiB; a county's pages need a fraction of it. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

interface Queued extends Waiting {
	task: Task;
}

export class WorkerPool {
	readonly #workers: Worker[];
	readonly #idle: Worker[];
	readonly #queue: Queued[] = [];
	/** The worker that last had a region, and may still have its content in memory. */
	readonly #home = new Map<string, Worker>();
	readonly #waiting = new Map<number, Waiting>();
	#next = 0;

	constructor(size: number, setup: WorkerSetup) {
		this.#workers = Array.from({ length: size }, () => {
			const worker = new Worker(new URL('./worker.ts', import.meta.url), {
				workerData: setup,
				resourceLimits: LIMITS,
				env: { ...process.env, NODE_COMPILE_CACHE: join(CACHE, 'node') },
			});
			worker.on('message', ({ id, result, error }) => {
				const waiting = this.#waiting.get(id);
				this.#waiting.delete(id);
				if (error === undefined) waiting?.resolve(result);
				else waiting?.reject(new Error(error));
			});
			worker.on('error', (error) => {
				for (const waiting of this.#waiting.values()) waiting.reject(error);
				this.#waiting.clear();
			});
			return worker;
		});
		this.#idle = [...this.#workers];
	}

	/**
	 * Runs a task on a free worker, where it can be one that has had the task's region before;
	 * rejects with the task's own error.
	 */
	run<Result>(task: Task): Promise<Result> {
		const { promise, resolve, reject } = Promise.withResolvers<unknown>();
		this.#queue.push({ task, resolve, reject });
		this.#drain();
		return promise as Promise<Result>;
	}

	/** Runs a task on every worker; only while none is busy. */
	async runOnAll(task: Task): Promise<void> {
		await Promise.all(this.#workers.map((worker) => this.#send(worker, task)));
	}

	async close(): Promise<void> {
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}

	#drain(): void {
		while (this.#idle.length > 0 && this.#queue.length > 0) {
			const worker = this.#idle.pop() as Worker;
			const { task, resolve, reject } = this.#nextFor(worker);
			if ('region' in task) this.#home.set(task.region, worker);
			this.#send(worker, task)
				.then(resolve, reject)
				.finally(() => {
					this.#idle.push(worker);
					this.#drain();
				});
		}
	}

	/** Takes from the queue: the first task of a region at home with a worker, or with nobody, or any. */
	#nextFor(worker: Worker): Queued {
		const homes = this.#queue.map(({ task }) =>
			'region' in task ? this.#home.get(task.region) : undefined,
		);
		const places = [homes.indexOf(worker), homes.indexOf(undefined), 0];
		return this.#queue.splice(places.find((place) => place >= 0) as number, 1)[0] as Queued;
	}

	#send(worker: Worker, task: Task): Promise<unknown> {
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage({ id, task });
		});
	}
}
