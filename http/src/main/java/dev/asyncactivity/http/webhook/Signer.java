package dev.asyncactivity.http.webhook;

/** Tells what one secret, or one private key, has signed. */
interface Signer {

  /**
   * Whether it has signed the body.
   *
   * @param prefix what is signed before the body
   * @param body the raw body
   * @param signature the signature
   */
  boolean signed(byte[] prefix, byte[] body, byte[] signature);
}
