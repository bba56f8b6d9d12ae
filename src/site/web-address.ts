/**
 * A web address as programs read it (RFC 3986): a name of signs beyond ASCII in its form for the network,
 * other such signs and quotes encoded. Throws on what is none.
 */
export const webAddress = (address: string): string => new URL(address).href;
