/** The closed lists of the content model in English; each list has the values of its Chinese one. */
import type * as ZH from '../../schema/vocabulary.ts';

/** A word for each value of a list. */
type Labels<List> = Record<keyof List, string>;

export const LEVELS: Labels<typeof ZH.LEVELS> = {
	province: 'Province',
	prefecture: 'City',
	county: 'County',
	town: 'Town',
	zone: 'Zone',
};

export const TOPICS: Labels<typeof ZH.TOPICS> = {
	startup: 'Starting a business',
	employment: 'Employment',
	housing: 'Housing',
	living: 'Living allowance',
	family: 'Children and family',
	training: 'Training',
	internship: 'Internships',
	recruitment: 'Public recruitment',
	talent: 'Talent programmes',
	service: 'Services',
};

export const BENEFIT_KINDS: Labels<typeof ZH.BENEFIT_KINDS> = {
	cash: 'Money',
	loan: 'Loan',
	discount: 'Reduction',
	housing: 'Housing',
	place: 'Place or premises',
	service: 'Service',
	title: 'Title',
};

export const DEGREES: Labels<typeof ZH.DEGREES> = {
	associate: 'Associate degree',
	bachelor: 'Bachelor’s degree',
	master: 'Master’s degree',
	doctor: 'Doctorate',
};

export const SITUATIONS: Labels<typeof ZH.SITUATIONS> = {
	studying: 'Student',
	'job-seeking': 'Looking for work',
	employed: 'Employed',
	'self-employed': 'Self-employed or flexibly employed',
	returning: 'Returning home',
	overseas: 'Graduate from abroad',
};

export const SCHOOLS: Labels<typeof ZH.SCHOOLS> = {
	'double-first-class': '“Double First-Class” university',
	overseas: 'University outside the mainland',
	any: 'Any university',
};

export const CHANNEL_KINDS: Labels<typeof ZH.CHANNEL_KINDS> = {
	online: 'Online',
	window: 'At a counter',
	phone: 'By telephone',
	post: 'By post',
};

export const POLICY_STATUSES: Labels<typeof ZH.POLICY_STATUSES> = {
	open: 'Open',
	paused: 'Paused',
	'quota-full': 'Quota used up',
	withdrawn: 'Withdrawn',
};

export const DIRECTIONS: Labels<typeof ZH.DIRECTIONS> = {
	return: 'Came back',
	incoming: 'Came from elsewhere',
	outbound: 'Went elsewhere',
	student: 'Still studying',
};

export const CONSENT_BASES: Labels<typeof ZH.CONSENT_BASES> = {
	'published-source': 'Published report',
	written: 'Written consent',
	sample: 'Invented sample',
};

export const JOB_KINDS: Labels<typeof ZH.JOB_KINDS> = {
	job: 'Job',
	internship: 'Internship',
	traineeship: 'Traineeship',
	'public-exam': 'Public examination',
	grassroots: 'Grassroots service',
	volunteer: 'Volunteering',
};

export const EVENT_KINDS: Labels<typeof ZH.EVENT_KINDS> = {
	fair: 'Job fair',
	livestream: 'Livestream',
	symposium: 'Meeting',
	visit: 'Visit',
	training: 'Training',
	competition: 'Competition',
	practice: 'Practice',
	exam: 'Examination',
	volunteering: 'Volunteering',
};

export const STATION_KINDS: Labels<typeof ZH.STATION_KINDS> = {
	'talent-station': 'Talent station',
	'home-away': 'Home away from home',
	liaison: 'Liaison office',
	'alliance-branch': 'Alliance branch',
	'traineeship-base': 'Traineeship base',
	'service-window': 'Service counter',
};

export const REACH_UNITS: Labels<typeof ZH.REACH_UNITS> = {
	people: 'people',
	contacts: 'contacts',
};
