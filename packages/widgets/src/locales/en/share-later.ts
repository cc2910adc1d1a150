/** The words of menu and dialogs of the share buttons, in English. */
export const messages = {
  byHand: 'Copy this address',
  close: 'Close',
  device: 'Share with an app',
  goOn: 'Continue',
  noServer: 'This is not the name of a server. Write it like social.example.',
  qr: 'QR code',
  qrOf: 'QR code of {url}',
  sms: 'Share by text message',
  server: 'Your {name} server',
  serverHint: 'Where your account is, such as social.example. It is not stored.',
} as const;
