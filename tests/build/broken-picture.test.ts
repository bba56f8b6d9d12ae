/** A picture whose header is sound and whose pixels are not costs only the sites that show it. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { png } from '../pictures.ts';
import { folderOfTest, reportOf, runBuild, statuses } from './run-build.ts';
import { letter, writeFiles, writeTinyContent } from './tiny-content.ts';

test('a picture that cannot be decoded is named, and its site keeps what it showed', async () => {
	const own = folderOfTest();
	const [content, out] = [join(own, 'content'), join(own, 'site')];
	const picture = join(content, 'shi/east/assets/field.png');
	writeTinyContent(content, ['east', 'west']);
	writeFiles(content, {
		'shi/east/letters/home.mdx': letter('看。\n\n![一片稻田](assets/field.png)'),
	});
	mkdirSync(join(content, 'shi/east/assets'));
	const whole = { width: 500, height: 300, channels: 3, background: '#0f6b5c' } as const;
	writeFileSync(picture, await sharp({ create: whole }).png().toBuffer());
	const cache = join(own, 'cache');
	const build = () => runBuild({ content, out, more: ['--cache', cache] });
	expect(build().code).toBe(0);
	const copies = ['360.webp', '360.jpg', '500.webp', '500.jpg'].map((end) =>
		join(out, `east/assets/shi-east/field.png@${end}`),
	);
	expect(copies.map((path) => existsSync(path))).toEqual([true, true, true, true]);
	expect(existsSync(join(out, 'east/assets/shi-east/field.png'))).toBe(false);

	writeFileSync(picture, png({ width: 500, height: 300 }));
	const { code, output } = build();
	expect(code).toBe(1);
	expect(output).toContain('IMAGE_UNDECODABLE');
	expect(statuses(out)).toEqual({ east: 'kept', west: 'unchanged' });
	const [issue] = reportOf(out).sites.find(({ slug }: { slug: string }) => slug === 'east').issues;
	expect(issue.message).toBe('图片 shi/east/assets/field.png 打不开，网站没有发布新的一版。');
	expect(copies.map((path) => existsSync(path))).toEqual([true, true, true, true]);
});
