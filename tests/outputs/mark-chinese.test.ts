import { describe, expect, test } from 'vitest';
import { markChinese } from '../../src/outputs/mark-chinese.ts';

const page = (body: string, head = ''): string =>
	`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('Chinese on an English page', () => {
	test('marks the outermost element that is all Chinese, once', () => {
		expect(
			markChinese(page('<p>Home</p><ul><li><a href="x/">租房补贴</a> <b>每月 600</b></li></ul>')),
		).toBe(
			page('<p>Home</p><ul lang="zh-CN"><li><a href="x/">租房补贴</a> <b>每月 600</b></li></ul>'),
		);
	});

	test('gets an element of its own within English', () => {
		expect(markChinese(page('<p>Job of 青禾县 (县级), open</p>'))).toBe(
			page('<p>Job of <span lang="zh-CN">青禾县</span> (<span lang="zh-CN">县级</span>), open</p>'),
		);
	});

	test('is left alone where somebody marked it', () => {
		const html = page('<p><a lang="zh-Hant" href="./">繁體中文</a> Home</p>');
		expect(markChinese(html)).toBe(html);
	});

	test('is left alone in scripts, titles and choices', () => {
		const html = page(
			'<script>const a = "补贴<b>";</script><select><option>全部 all</option></select>',
			'<title>青禾 jobs</title><style>a::after{content:"外"}</style>',
		);
		expect(markChinese(html)).toBe(html);
	});

	test('changes nothing else', () => {
		const html = page('<h1>Policies</h1><p>19 in all &amp; <br>12 open</p><input disabled="">');
		expect(markChinese(html)).toBe(html);
	});
});
