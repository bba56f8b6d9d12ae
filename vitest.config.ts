import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		globalSetup: ['tests/global-setup.ts'],
		setupFiles: ['tests/properties.ts'],
		testTimeout: 120_000,
		// What is waited for in a page takes longer on a busy machine.
		expect: { poll: { timeout: 10_000 } },
		hookTimeout: 300_000,
		pool: 'forks',
		maxWorkers: 2,
	},
});
