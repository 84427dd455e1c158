/** The anchor for tables: csv-parse alone on a file. */
import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'

parse(readFileSync(process.argv[2]), {delimiter: ';'})
