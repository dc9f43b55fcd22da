import type { Parts } from './browser.ts';
import { password, type World } from './world.ts';

/** Returns a well-formed request for each operation, as the owner of the world would send it. Not all succeed. */
export function validRequests({ owner, stranger, pool, application }: World): Readonly<Record<string, Parts>> {
  const console = { registerInClient: 'console' };
  const inPool = { userPoolId: pool };
  const ofApplication = { applicationId: application };
  const aProvider = { provider: 'github' };
  const one = { ...inPool, userId: stranger.id };
  return {
    signUp: { body: { ...console, applicationId: 'console', email: 'ada@example.com', password } },
    signIn: { body: { ...console, account: owner.email, password, captcha: { id: '1', answer: '1' } } },
    createCaptcha: {},
    oauthSignIn: { body: { ...console, ...aProvider, assertion: 'a.b.c' } },
    signOut: {},
    currentUser: {},
    sendVerificationCode: { body: { purpose: 'new-email', recipient: 'new@example.com' } },
    updatePassword: { body: { originalPassword: password, newPassword: password, code: '123456' } },
    updateEmail: { body: { email: 'new@example.com', code: '1', oldEmail: owner.email, oldEmailCode: '2' } },
    unlinkEmail: {},
    updatePhone: { body: { phone: '+49301234567', code: '123456', oldPhone: '+49301234568' } },
    verifyEmail: { body: { token: 'x' } },
    requestPasswordReset: { body: { ...console, recipient: owner.email } },
    resetPassword: { body: { ...console, recipient: owner.email, code: '123456', newPassword: password } },
    listIdentities: {},
    linkIdentity: { body: { ...aProvider, assertion: 'a.b.c' } },
    unlinkIdentity: { params: aProvider },
    updateUser: { params: { userId: owner.id }, body: { username: 'ada', displayName: 'Ada' } },
    deleteUser: { params: { userId: stranger.id } },
    createUserPool: { body: { name: 'Pool', domain: 'pool.example.com', subdomain: 'pool' } },
    listUserPools: {},
    getUserPool: { params: inPool },
    updateUserPool: { params: inPool, body: { name: 'Pool', defaultGroup: 'staff' } },
    putIdentityProvider: { params: { ...inPool, ...aProvider }, body: { secret: 'x'.repeat(32) } },
    searchUsers: { params: inPool, query: { type: 'email', input: 'ada', limit: 10 } },
    createUser: { params: inPool, body: { email: 'bob@example.com', username: 'bob', displayName: 'Bob', password } },
    getUser: { params: one },
    unlockUser: { params: one },
    listApplications: { params: inPool },
    createApplication: {
      params: inPool,
      body: { name: 'Shop', type: 'web', description: 'A shop', subdomain: 'shop' },
    },
    getApplication: { params: ofApplication },
    updateApplication: {
      params: ofApplication,
      body: { name: 'Shop', description: 'A shop', domain: 'a.example.com' },
    },
    updateOAuthApplication: { params: ofApplication, body: { name: 'Shop', redirectUri: 'https://a.example.com/' } },
    deleteApplication: { params: ofApplication },
    oidcConfiguration: { params: ofApplication },
    samlMetadata: { params: ofApplication },
    listCollaborators: { params: inPool },
    addCollaborator: { params: inPool, body: { account: stranger.email, permissions: ['manage-users'] } },
    updateCollaborator: { params: one, body: { permissions: [] } },
    removeCollaborator: { params: one },
    listCollaborations: { params: { userId: owner.id } },
    createOrder: { body: { ...ofApplication, plan: 'team', price: 2900, payment: 'invoice' } },
    listOrders: {},
    getOrder: { params: { orderId: '1' } },
    health: {},
    mailbox: { query: { recipient: owner.email } },
  };
}
