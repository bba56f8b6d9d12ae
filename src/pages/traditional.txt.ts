import type { APIRoute } from 'astro';
import { traditionalMapText } from '../outputs/traditional-map.ts';

/** What reads queries in traditional characters; fetched by those who type them. */
export const GET: APIRoute = () => new Response(traditionalMapText());
