/** The name of an image that lies beside a report: `figuren/model.svg` is `figuren-model.svg`. */
export function imageName(path: string): string {
  return path.replaceAll('/', '-').replace(/^\.+/u, '')
}
