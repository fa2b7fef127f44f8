package dev.asyncactivity.http.webhook;

/** Tells what one secret, or one private key, has signed. */
interface Signer {
  /** How many signatures of one webhook are looked at: each costs a pass over the body. */
  int MOST_SIGNATURES = 16;

  /**
   * Whether it has signed the body.
   *
   * @param prefix what is signed before the body
   * @param body the raw body
   * @param signature the signature
   */
  boolean signed(byte[] prefix, byte[] body, byte[] signature);
}
