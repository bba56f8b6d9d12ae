/**
 * What an SVG may hold: the elements and attributes of SVG 2 and SVG 1.1 that draw and stand still.
 * Left out on purpose: scripts, handlers, animation, foreign objects, links, and every picture or
 * font taken in from elsewhere.
 */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

export const ELEMENTS = words(`
	svg g defs symbol use switch title desc metadata style view
	path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient meshgradient meshrow meshpatch stop solidcolor hatch hatchpath
	pattern clipPath mask marker filter
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
	feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
	feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
	feSpotLight feTile feTurbulence
`);

export const ATTRIBUTES = words(`
	id class style lang role tabindex focusable version baseProfile xmlns href title type media
	width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength rotate z
	viewBox preserveAspectRatio transform zoomAndPan viewTarget enable-background contentScriptType
	contentStyleType requiredExtensions requiredFeatures systemLanguage overflow clip display
	visibility opacity color color-interpolation color-interpolation-filters color-profile
	color-rendering cursor direction fill fill-opacity fill-rule font font-family font-size
	font-size-adjust font-stretch font-style font-variant font-weight font-feature-settings
	glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
	letter-spacing lighting-color marker marker-end marker-mid marker-start mix-blend-mode
	paint-order pointer-events shape-rendering stop-color stop-opacity offset stroke
	stroke-alignment stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
	stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration
	text-overflow text-rendering text-transform transform-origin unicode-bidi vector-effect
	white-space word-spacing writing-mode alignment-baseline baseline-shift dominant-baseline
	lengthAdjust textLength method side spacing startOffset inline-size shape-inside shape-padding
	line-height solid-color solid-opacity flood-color flood-opacity
	gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
	hatchUnits hatchContentUnits hatchTransform pitch clip-path clip-rule clipPathUnits mask
	mask-type maskUnits maskContentUnits markerUnits markerWidth markerHeight orient refX refY
	filter filterUnits filterRes primitiveUnits in in2 result mode values tableValues slope
	intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix kernelUnitLength divisor
	bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant
	specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation scale
	xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
`);

/** Namespaces of drawing programs and of descriptions: no browser does anything with them. */
const INERT_NAMESPACES = new Set([
	'http://www.inkscape.org/namespaces/inkscape',
	'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
	'http://www.bohemiancoding.com/sketch/ns',
	'http://www.serif.com/',
	'http://www.figma.com/figma/ns',
	'http://purl.org/dc/elements/1.1/',
	'http://purl.org/dc/terms/',
	'http://creativecommons.org/ns#',
	'http://web.resource.org/cc/',
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'http://xml.openoffice.org/svg/export',
	'adobe:ns:meta/',
]);

/** Whether a namespace is one of those; Adobe's are many and share their beginning. */
export const isInert = (namespace: string): boolean =>
	INERT_NAMESPACES.has(namespace) || namespace.startsWith('http://ns.adobe.com/');
