// Two providers of OpenID Connect, as they are in the world but for the sign-in page: who signs in next is said beforehand.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const secret = process.env.SAMSPILL_OIDC_SECRET;
const jwks = JSON.parse(process.env.SAMSPILL_OIDC_JWKS);
const who = { sub: 'ola', acr: 'high' };

async function start(host, ours) {
  const server = createServer();
  await new Promise((listening) => server.listen(0, host, listening));
  const issuer = `http://${host}:${server.address().port}`;
  const client = (client_id, more) => ({ client_id, redirect_uris: ['http://127.0.0.1/logg-inn/svar/x'], post_logout_redirect_uris: ['http://127.0.0.1/logg-inn'], response_types: ['code'], grant_types: ['authorization_code'], ...more });
  const provider = new Provider(issuer, {
    clients: [client('samspill', ours), client('annen', { client_secret: secret })],
    acrValues: ['low', 'high'],
    claims: { openid: ['sub', 'email'], acr: null, auth_time: null, iss: null, sid: null },
    conformIdTokenClaims: false,
    cookies: { keys: ['on loopback only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: 'prosjektleder@notodden.example', email_verified: true }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  provider.proxy = false;
  // The port of the installation is known only once it runs.
  const isOurs = (uri) => new URL(uri).hostname === '127.0.0.1';
  provider.Client.prototype.redirectUriAllowed = isOurs;
  provider.Client.prototype.postLogoutRedirectUriAllowed = isOurs;
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    const asked = new URL(request.url, issuer);
    if (asked.pathname === '/_next') {
      Object.assign(who, Object.fromEntries(asked.searchParams));
      response.end('ok');
    } else if (asked.pathname.startsWith('/interaction/')) {
      await provider.interactionFinished(request, response, { login: { accountId: who.sub, acr: who.acr } }, { mergeWithLastSubmission: false });
    } else {
      answer(request, response);
    }
  });
  return issuer;
}

const first = await start('127.0.0.2', { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' });
const second = await start('127.0.0.3', { token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256', jwks });
console.log(JSON.stringify({ first, second }));
// Ends with the test that started it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
