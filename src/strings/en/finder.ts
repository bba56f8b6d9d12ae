/** Words of “What can I apply for” in English: its questions, its answers, its results. */
import type * as ZH from '../zh/finder.ts';
import { DEGREES, SITUATIONS } from './vocabulary.ts';

const YES_OR_NO = { yes: 'Yes', no: 'No' };

/** Each question in words; `options` names the answers that are no numbers, places or majors. */
export const QUESTIONS: typeof ZH.QUESTIONS = {
	degree: {
		title: 'What is your highest degree?',
		hint: 'If you are studying, choose the degree you are about to get.',
		options: { ...DEGREES, other: 'Below associate degree' },
	},
	graduated: {
		title: 'In which year did you graduate?',
		hint: 'By the certificate of your highest degree; if you are studying, the year you will graduate.',
		options: {},
	},
	hukou: {
		title: 'Where is your household registration?',
		hint: 'If it was moved to your university, choose the address in the register now.',
		options: { elsewhere: 'Elsewhere' },
	},
	work: {
		title: 'What do you do now?',
		options: {
			studying: 'Studying',
			'job-seeking': 'Looking for work',
			employed: 'Employed',
			'self-employed': SITUATIONS['self-employed'],
			other: 'None of these',
		},
	},
	returning: { title: 'Are you coming back home from elsewhere?', options: YES_OR_NO },
	overseas: { title: 'Did you graduate outside the mainland?', options: YES_OR_NO },
	elite: { title: 'Did you graduate from a “Double First-Class” university?', options: YES_OR_NO },
	major: { title: 'What did you study?', options: { other: 'Another major' } },
	age: { title: 'How old are you?', options: {} },
	insurance: { title: 'How long have you paid social insurance here?', options: {} },
	hardship: {
		title: 'Are you a graduate from a family in hardship?',
		hint: 'For example minimum living allowance, disability, or a national student loan; the local office decides.',
		options: YES_OR_NO,
	},
};

/** A range of numbers as an answer to a question; `-17`, `18-35`, `36-`, `2024`. */
const range: typeof ZH.ANSWERS.range = (axis, value) => {
	const [from, to = from] = value.split('-');
	if (axis === 'graduated') {
		if (!from) return `${to} or earlier`;
		return from === to ? String(from) : `${from}–${to}`;
	}
	const unit = axis === 'age' ? '' : ' months';
	if (!from) return axis === 'age' ? `${to} or younger` : `Less than ${Number(to) + 1}${unit}`;
	if (!to) return axis === 'age' ? `${from} or older` : `${from}${unit} or more`;
	return from === to ? `${from}${unit}` : `${from}–${to}${unit}`;
};

/** Words of answers that hold a number or a place. */
export const ANSWERS: typeof ZH.ANSWERS = { range, restOf: (place) => `Elsewhere in ${place}` };

/** Words of the page, and of its script, which fills in `{n}` and the like. */
export const FINDER: typeof ZH.FINDER = {
	title: 'What can I apply for?',
	lead: 'Answer a few questions and see which policies fit you.',
	privacy: 'Your answers stay in the address of the page and are sent to nobody.',
	noScript:
		'The questions need a browser that runs scripts. You can also look by degree or situation:',
	audiences: 'See policies by degree and situation instead',
	noQuestions:
		'The policies here list no conditions that questions could check. Below are all of them; ask the issuing office before you apply.',
	noQuestionsTitle: 'Policies',
	noQuestionsAudiences: 'See policies by degree and situation',
	progress: 'Question {n} of at most {of}',
	left: '{n} policies may fit you',
	notSure: 'Not sure, skip',
	skipAll: 'Skip to the result',
	back: 'Back',
	resultTitle: 'Your result',
	counts: { yes: '{n} fit', maybe: '{n} to be confirmed', no: '{n} do not fit' },
	none: 'No policy fits these answers now. Change an answer, or call and ask.',
	yes: 'Fit',
	maybe: 'May fit',
	no: 'Do not fit',
	met: 'You meet: ',
	confirm: 'To be confirmed: ',
	failed: 'Not met: ',
	open: 'No conditions',
	conditionsUnknown: 'Conditions not published, ask the issuing office',
	pick: 'Choose this one',
	pickOf: 'Choose this one: {title}',
	comma: ', ',
	semicolon: '; ',
	listComma: ', ',
	fullStop: '.',
	sum: 'Chosen: {n}. By the published amounts together{sum}',
	sumConfirm: 'Conditions still to be confirmed: {n}.',
	sumNone: 'Chosen: {n}. They have no amounts that can be added up',
	sumRest:
		'Support per hour, per person or without a term is not included, nor are loans and reductions.',
	upTo: ' up to {n} yuan',
	from: ' {n} yuan or more',
	exactly: ' {n} yuan',
	between: ' {n}–{m} yuan',
	best: 'Some policies exclude each other; the group with the highest total is chosen for you.',
	clash: '“{a}” and “{b}” cannot be combined; choose one.',
	nothing: 'Nothing chosen yet',
	materials: 'Documents to prepare',
	materialsLead: 'All that the chosen policies ask for; tick them off as you collect them.',
	materialsNone: 'The chosen policies list no documents; ask the issuing office.',
	print: 'Print',
	jobs: 'Jobs that fit you',
	jobsLead: 'Compared by degree and age; see the job’s page for other requirements.',
	jobsLeadMajor:
		'Compared by degree and age, and by major if you give one; see the job’s page for other requirements.',
	allJobs: 'All jobs',
	share: 'The address of this page holds your answers: whoever opens it sees the same result.',
	copy: 'Copy the address',
	copied: 'Copied',
	clear: 'Clear all answers and start again',
	change: 'Change answers',
};
