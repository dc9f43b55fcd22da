import { error, redirect } from '@sveltejs/kit';

export const POST = async ({ request }) => Response.json(await request.json());
export const PUT = async ({ request }) => Response.json([await request.json(), await request.json()]);
export const DELETE = () => error(410, 'gone');
export const PATCH = () => redirect(303, '/page');
