/** Elements made by script. */

/** An element with a class and a text, both if any. */
export function made<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className = '',
	text = '',
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	if (className !== '') element.className = className;
	if (text !== '') element.textContent = text;
	return element;
}

/** A button that does not send the form. */
export function button(className: string, text: string, onclick: () => void): HTMLButtonElement {
	const element = made('button', className, text);
	element.type = 'button';
	element.onclick = onclick;
	return element;
}
