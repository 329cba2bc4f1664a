// One device that knows the HTTP contract: its own cookies, and patience where the product asks for some.

export const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};

export class Caller {
  constructor(url, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  async call(method, path, body) {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        'Accept-Language': 'pl',
        'X-Narada': '1',
        ...(this.cookie && { Cookie: this.cookie }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const set = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
    if (set.length) this.cookie = set.join('; ');
    const text = await response.text();
    if (response.status === 429 || response.status === 503) {
      const seconds = Number(response.headers.get('Retry-After') ?? 1);
      await new Promise(done => setTimeout(done, seconds * 1000));
      return this.call(method, path, body);
    }
    if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : {};
  }

  get = path => this.call('GET', path);
  put = (path, body) => this.call('PUT', path, body);
  post = (path, body) => this.call('POST', path, body);
}
