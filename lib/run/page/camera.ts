/** Why no picture came from the camera; each has a message in every language. */
export type CameraFault = 'refused' | 'missing' | 'busy' | 'stopped'

export class CameraError extends Error {
  readonly fault: CameraFault

  constructor(fault: CameraFault) {
    super(fault)
    this.name = 'CameraError'
    this.fault = fault
  }
}

/**
 * Asks for the camera. The caller stops the stream's tracks.
 * Throws {@link CameraError}: permission refused, no camera (or a page not served securely), or in use elsewhere.
 */
export async function openCamera(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError('missing')
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotAllowedError' || name === 'SecurityError') throw new CameraError('refused')
    throw new CameraError(name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy')
  }
}
