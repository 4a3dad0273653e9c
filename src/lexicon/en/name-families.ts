const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Family names of which Spanish and Portuguese speakers bear two, so that the second is often left out. Folded. */
export const doubledSurnames: ReadonlySet<string> = words(`
  abreu acosta aguilar aguirre alarcon almeida alonso alvarado alvarez alves andrade araujo arce arias avila ayala azevedo barbosa barrera barros batista
  benitez blanco borges bravo bustamante caballero cabrera calderon campos cardenas cardoso carrasco carrillo carvalho castaneda castillo castro cervantes
  chaves chavez cisneros contreras cordero cordova correa correia cortes costa cruz cuevas delgado diaz dias dominguez duarte duque escobar espinosa espinoza
  esquivel estrada fernandes fernandez ferreira figueroa flores fonseca franco freitas fuentes galindo gallardo gallegos garcia garrido garza gomes gomez
  gonzales gonzalez guerra guerrero gutierrez guzman hernandez herrera hidalgo huerta ibanez ibarra iglesias jara jimenez juarez lara leal leite lemos leon lima lopes
  lopez lozano lugo luna machado macias maduro maldonado marin marquez martin martinez martins medeiros medina mejia melo mendes mendez mendoza mendonca miranda molina
  monteiro montenegro montero montes montoya mora morales moreira moreno moura munoz murillo nascimento navarro neves nogueira nunes nunez ochoa ojeda oliveira olivares oliver
  orozco orellana ortega ortiz pacheco padilla palacios paredes parra pena peralta perez pereira petro pineda pinheiro pinto pires ponce prado prieto quintero quiroga ramirez
  ramos rangel rebelo reis rey reyes ribeiro rios rivas rivera rocha rodrigues rodriguez rojas roman romero rosa rosales rosas rossi rueda ruiz salas salazar salgado salinas
  sanchez sandoval santana santiago santos saavedra sepulveda serrano silva soares solis solorzano sosa sousa soto souza suarez tavares teixeira tellez toledo torres trujillo
  uribe urrutia valdes valdez valencia valenzuela valle vargas vasconcelos vasquez vazquez vega velasco velasquez velez vera vidal vieira villa villalobos villanueva villarreal zamora zapata zuniga
  obrador boric bolsonaro lula castejon feijoo abascal
`)

/** Ruling houses, which stand behind a full name and are mostly left out ("Al Saud"). Folded, without "Al". */
export const houses: ReadonlySet<string> = words(
  'saud nahyan maktoum thani sabah khalifa said qasimi nuaimi mualla sharqi',
)
