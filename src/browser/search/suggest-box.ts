/** Terms proposed under the field: a combobox with a list (WAI-ARIA APG, list autocomplete). */
import { made } from './elements.ts';

/** The list under a field. */
export interface SuggestBox {
	show: (terms: readonly string[]) => void;
	hide: () => void;
}

/** Ties the list to the field; `choose` hears which term was taken by key, finger or mouse. */
export function suggestBox(
	field: HTMLInputElement,
	list: HTMLElement,
	choose: (term: string) => void,
): SuggestBox {
	let active = -1;
	const options = (): HTMLElement[] => Array.from(list.children) as HTMLElement[];
	const activate = (index: number): void => {
		active = index;
		options().forEach((option, at) => {
			option.setAttribute('aria-selected', String(at === index));
			if (at === index) option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		});
		if (index < 0) field.removeAttribute('aria-activedescendant');
		else field.setAttribute('aria-activedescendant', `${list.id}-${index}`);
	};
	const show = (terms: readonly string[]): void => {
		list.replaceChildren(
			...terms.map((term, index) => {
				const option = made('div', '', term);
				option.id = `${list.id}-${index}`;
				option.setAttribute('role', 'option');
				// The field keeps the focus, and its keyboard stays open.
				option.onmousedown = (event) => event.preventDefault();
				option.onclick = () => choose(term);
				return option;
			}),
		);
		list.hidden = terms.length === 0;
		field.setAttribute('aria-expanded', String(!list.hidden));
		activate(-1);
	};
	const hide = (): void => show([]);
	field.addEventListener('keydown', (event) => {
		// Keys belong to the input method while it is composing.
		if (list.hidden || event.isComposing) return;
		const { length } = list.children;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) {
			event.preventDefault();
			// Beyond either end lies the field itself.
			activate(((active + 1 + step + length + 1) % (length + 1)) - 1);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			hide();
		} else if (event.key === 'Enter' && active >= 0) {
			event.preventDefault();
			choose(options()[active]?.textContent ?? '');
		}
	});
	field.addEventListener('blur', hide);
	return { show, hide };
}
