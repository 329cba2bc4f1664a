export const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
