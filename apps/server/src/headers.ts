/**
 * The headers of both origins, written out whole. Nothing here depends on the request, and no address may loosen them:
 * a page that needs more than this says needs another design.
 */
export type Headers = Readonly<Record<string, string>>;

const policy = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The cover's policy. `blob:` runs the bundle that was unveiled in memory, which no cache may hold; the two policies of Trusted
 * Types are the framework's markup and the bundle's address. Proven as a whole in Chromium with the survivor's app.
 */
export const coverPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' blob: 'wasm-unsafe-eval'",
  'worker-src': "'self' blob:",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': 'blob:',
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 't u',
});

/** The workspace's policy: as the cover's, without `blob:`. `wasm-unsafe-eval` is for stretching a passphrase in its worker. */
export const workspacePolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 't u',
});

const deniedFeatures = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'midi',
  'notifications',
  'otp-credentials',
  'payment',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

const features = (own: readonly string[], denied: readonly string[]): string =>
  [...deniedFeatures, ...denied]
    .map((name) => `${name}=()`)
    .concat(own.map((name) => `${name}=(self)`))
    .join(', ');

const passkeys = ['publickey-credentials-create', 'publickey-credentials-get'] as const;

/** Two years. Source: the requirement of hstspreload.org, one year or more; read 2026-11-21. */
const alwaysTls: Headers = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

const both: Headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
};

export interface OriginKind {
  readonly tls: boolean;
}

/** Every answer of the cover origin carries these. */
export function coverHeaders({ tls }: OriginKind): Headers {
  return {
    ...both,
    'content-security-policy': coverPolicy,
    // For a recording she starts, and for reading a code when she adds a person; the browser asks her besides. Films and sound are played from memory (`media-src`).
    'permissions-policy': features(['microphone', 'camera'], passkeys),
    ...(tls ? alwaysTls : {}),
  };
}

/** Every answer of the workspace origin carries these. */
export function workspaceHeaders({ tls }: OriginKind): Headers {
  return {
    ...both,
    'content-security-policy': workspacePolicy,
    'permissions-policy': features(passkeys, ['microphone', 'camera']),
    ...(tls ? alwaysTls : {}),
  };
}
