/** XML read strictly by a parser the project does not write with. */
import { parser } from 'sax';

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: XmlElement[];
}

/** The root element. Throws where the text is not well-formed. */
export function readXml(text: string): XmlElement {
	const sax = parser(true, { xmlns: false });
	const open: XmlElement[] = [{ name: '', attributes: {}, text: '', children: [] }];
	sax.onerror = (error) => {
		throw error;
	};
	sax.onopentag = ({ name, attributes }) => {
		const element = {
			name,
			attributes: attributes as Record<string, string>,
			text: '',
			children: [],
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	sax.ontext = (part) => {
		(open.at(-1) as XmlElement).text += part;
	};
	sax.onclosetag = () => open.pop();
	sax.write(text).close();
	return open[0]?.children[0] as XmlElement;
}

/** Children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
	element?.children.filter((child) => child.name === name) ?? [];

/** Text of the one child of a name; undefined where there is none. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined =>
	childrenOf(element, name)[0]?.text;
