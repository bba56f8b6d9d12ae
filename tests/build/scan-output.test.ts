import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scanOutput } from '../../scripts/build/scan-output.ts';
import { contentFolder } from '../content-folder.ts';
import { CARD, IDENTITY, MOBILE } from '../source/privacy/invented-numbers.ts';

test('every kind of text file is searched', () => {
	const root = contentFolder({
		'index.html': `<p>电话 ${MOBILE}</p>`,
		'x/api/v1/jobs.json': JSON.stringify({ note: `证件\n${IDENTITY}` }),
		'x/feeds/jobs.xml': `<item>&#49;3800138000</item>`,
		'x/feeds/events.ics': 'DESCRIPTION:1380\r\n 0138000\r\n',
		'x/robots.txt': `# ${CARD}`,
		'x/search.js': `var phone='${MOBILE}'`,
		'x/pagefind/fragment/zh_1.pf_fragment': gzipSync(`pagefind_dcd{"content":"${IDENTITY}"}`),
		'x/pagefind/index/zh_2.pf_index': gzipSync(
			Buffer.from([0x83, 0x6b, ...Buffer.from(MOBILE), 0xff]),
		),
		'x/a.png': MOBILE,
	});
	expect(scanOutput(root).map(({ file, code, offset }) => `${file} ${code} ${offset}`)).toEqual([
		'index.html PERSONAL_MOBILE 6',
		'x/api/v1/jobs.json PERSONAL_ID_NUMBER 13',
		'x/feeds/events.ics PERSONAL_MOBILE 12',
		'x/feeds/jobs.xml PERSONAL_MOBILE 6',
		'x/pagefind/fragment/zh_1.pf_fragment PERSONAL_ID_NUMBER 24',
		'x/pagefind/index/zh_2.pf_index PERSONAL_MOBILE 2',
		'x/robots.txt PERSONAL_BANK_CARD 2',
		'x/search.js PERSONAL_MOBILE 11',
	]);
});

test('numbers that may be shown are left out', () => {
	const root = contentFolder({
		'index.html': '<a href="tel:13800138000">138-0013-8000</a> 13900139000',
	});
	expect(scanOutput(root, [MOBILE]).map(({ masked }) => masked)).toEqual(['139****9000']);
});

test('hashes and drawings raise no alarm', () => {
	const files = Array.from({ length: 3000 }, (_item, index) => ({
		path: `x/policies/p-${index}/index.html`,
		sha256: hash('sha256', String(index)),
		bytes: 13_800 + index,
	}));
	const path = Array.from({ length: 2000 }, (_item, index) => 10 + ((index * 7) % 90)).join(' ');
	const root = contentFolder({
		'manifest.json': JSON.stringify({ format: 1, files }),
		'index.html': `<svg viewBox="0 0 1500 1800"><path d="M${path}"/></svg>`,
	});
	expect(scanOutput(root)).toEqual([]);
});
