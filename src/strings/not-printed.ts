/** In an issuer's name where the original prints none: 原文未印发布单位. Editors write it in every language. */
export const NOT_PRINTED = '未印';
